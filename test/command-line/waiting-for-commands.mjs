// The thread beside that of the tests: passes on what they ask of the process that runs commands, while they wait.
import { fork } from 'node:child_process';
import { workerData } from 'node:worker_threads';

const { program, env, port, answered, timeout } = workerData;
let commands;

port.on('message', (asked) => {
  const isRunning = commands?.connected && commands.exitCode === null && commands.signalCode === null;
  if (!isRunning) commands = fork(program, { env, execArgv: [], serialization: 'advanced' });
  const timer = setTimeout(() => commands.kill('SIGKILL'), timeout);
  const tell = (answer) => {
    clearTimeout(timer);
    commands.removeAllListeners();
    port.postMessage(answer);
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  };
  commands.once('message', tell);
  commands.once('exit', () => tell({ status: null, output: '', errors: 'the process ended' }));
  commands.send(asked);
});
