import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ReportOptions } from './check.ts';
import { tell, tellDefect } from './output.ts';
import { InputError, UNUSABLE } from './reading/input-error.ts';
import type { AnalysisOptions } from './reading/prepare-analyses.ts';
import type { SameThingsOptions } from './reading/same-things.ts';
import { CHECK_FORMATS, DRAFT_FORMATS, EXPORT_FORMATS, FIGURES_FORMATS, WHY_FORMATS } from './reporters/formats.ts';
import { VERSION } from './version.ts';

function paths(): Argument {
  return new Argument(
    '<path...>',
    'a .corpus file, a text, a page or document that is read, a folder of them, or - for standard input',
  );
}

function format(choices: readonly string[]): Option {
  return new Option('-f, --format <format>', 'how to print').choices(choices).default('pretty');
}

/** What a command that reads many sources takes for reading them. */
function withReading(command: Command): Command {
  const count = (written: string) => {
    const threads = Number(written);
    if (!Number.isInteger(threads) || threads < 1) throw new InvalidArgumentError('Write a whole number from 1 on.');
    return threads;
  };
  return command
    .option('--cache <folder>', 'keep what is read there, and read nothing twice; it may be deleted at any time')
    .addOption(
      new Option('--threads <number>', 'how many threads read and compare at most (as many as there are)').argParser(
        count,
      ),
    );
}

/** What every command that compares sources takes for it. */
function withSameThings(command: Command): Command {
  return command.option(
    '--same-things <file>',
    'which names stand for one thing (crosscheck.same-things.json in the working folder and beside the sources)',
  );
}

/** How a command that compares sources reports, as it is given. */
interface GivenReport {
  readonly format: string;
  readonly all?: true;
  readonly strict?: true;
  readonly alone?: true;
  readonly baseline?: string;
}

function withReport(command: Command): Command {
  return withSameThings(command)
    .addOption(format(CHECK_FORMATS))
    .option('--all', 'show the findings that people decided, too')
    .option('--strict', 'status 1 also where figures only may differ')
    .option('--alone', 'list the figures that nothing is surely compared with (pretty, json)')
    .option('--baseline <file>', 'a former report (json or sarif): only what is new counts');
}

function reportOf<Given extends GivenReport>(given: Given): Given & ReportOptions {
  const { all = false, strict = false, alone = false, baseline = null } = given;
  return { ...given, all, strict, alone, baseline };
}

/** "text=body,published=date" */
function toMap(written: string): ReadonlyMap<string, string> {
  const pairs = written.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) {
    throw new InvalidArgumentError('Write NAME=FIELD, with commas between: text=body,published=date');
  }
  return new Map(pairs as [string, string][]);
}

function describeCommands(finish: (status: number) => void): Command {
  const program = new Command('crosscheck')
    .description('Compares the figures of many sources.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(--help tells more)');
  withReport(withReading(program.command('check')))
    .description('compare the figures of all sources; status 1 where they contradict each other')
    .addArgument(paths())
    .action(async (given: string[], options: GivenReport & AnalysisOptions & SameThingsOptions) => {
      const { check } = await import('./check.ts');
      finish(await check(given, reportOf(options)));
    });
  program
    .command('sources')
    .description('print each source as a line of JSON, for “claims --lines” on any number of machines')
    .addArgument(paths())
    .action(async (given: string[]) => {
      const { sources } = await import('./apart/sources.ts');
      finish(await sources(given));
    });
  withReading(program.command('claims'))
    .description('print each source with its claims as a line of JSON, for “collate”')
    .addArgument(paths())
    .option('--lines', 'the paths hold a source a line, as “sources” prints them')
    .action(async (given: string[], { lines, ...rest }: { lines?: true } & AnalysisOptions) => {
      const { claims } = await import('./apart/claims.ts');
      finish(await claims(given, { ...rest, lines: lines ?? false }));
    });
  withReport(program.command('collate'))
    .description('compare the sources of which “claims” printed the claims, as “check” does; shards in any order')
    .argument('<claims...>', 'files that “claims” printed, or - for standard input')
    .action(async (given: string[], options: GivenReport & SameThingsOptions) => {
      const { collateClaims } = await import('./apart/collate.ts');
      finish(await collateClaims(given, reportOf(options)));
    });
  withSameThings(program.command('why'))
    .description('say why two figures are, or are not, answers to one question')
    .argument('<place>', 'where the one stands: FILE:LINE:COLUMN, or FILE#SOURCE:LINE:COLUMN in a corpus')
    .argument('<place>', 'where the other stands')
    .option('--with <path...>', 'more sources of the corpus: what else they tell counts, too')
    .addOption(format(WHY_FORMATS))
    .action(
      async (
        first: string,
        second: string,
        { with: others = [], ...options }: { format: string; with?: string[] } & SameThingsOptions,
      ) => {
        const { why } = await import('./why.ts');
        finish(await why([first, second], others, options));
      },
    );
  withSameThings(program.command('draft'))
    .description('check each figure and quotation of a draft against sources; status 1 where one is wrong')
    .argument('<draft>', 'a text or Markdown file, or - for standard input')
    .requiredOption('--against <path...>', 'the sources: .corpus files, text files, folders of them')
    .addOption(format(DRAFT_FORMATS))
    .option('--strict', 'status 1 also where no source tells a figure')
    .option('--baseline <file>', 'a former report (json or sarif): only what is new counts')
    .action(
      async (
        path: string,
        options: { against: string[]; format: string; strict?: true; baseline?: string } & SameThingsOptions,
      ) => {
        const { draft } = await import('./drafts/draft.ts');
        finish(
          await draft(path, {
            ...options,
            strict: options.strict ?? false,
            baseline: options.baseline ?? null,
          }),
        );
      },
    );
  withSameThings(withReading(program.command('export')))
    .description('print all claims with their questions, verdicts and decisions')
    .addArgument(paths())
    .addOption(new Option('-f, --format <format>', 'how to print').choices(EXPORT_FORMATS).default('csv'))
    .action(async (given: string[], options: { format: string } & AnalysisOptions & SameThingsOptions) => {
      const { exportClaims } = await import('./export.ts');
      finish(await exportClaims(given, options));
    });
  program
    .command('annotate')
    .description('take over the notes of a Web Annotation file (also of Hypothesis) that are about these sources')
    .addArgument(paths())
    .requiredOption('--import <file>', 'the annotations to take over')
    .action(async (given: string[], options: { import: string }) => {
      const { annotate } = await import('./annotate.ts');
      finish(await annotate(given, options.import));
    });
  withReading(program.command('figures'))
    .description('print every figure, with what it counts and who says it')
    .addArgument(paths())
    .addOption(format(FIGURES_FORMATS))
    .option('--explain', 'name the rules that decided each figure and claim')
    .action(async (given: string[], options: { format: string; explain?: true } & AnalysisOptions) => {
      const { figures } = await import('./figures.ts');
      finish(await figures(given, { ...options, explain: options.explain ?? false }));
    });
  program
    .command('import')
    .description('make one corpus of web pages, documents, mail, archives, feeds and texts')
    .argument('<path...>', 'a file, or a folder of files')
    .requiredOption('-o, --output <file>', 'the corpus to write')
    .option('--force', 'replace the corpus if it exists')
    .option('--strict', 'status 2 where a file, or a part of one, cannot be read')
    .option('--map <fields>', 'which field of a record says what: text=body,published=date', toMap)
    .option('--series <question>', 'read tables (.csv, .xlsx) as known values that answer this question')
    .action(
      async (
        given: string[],
        options: { output: string; force?: true; strict?: true; map?: ReadonlyMap<string, string>; series?: string },
      ) => {
        const { importSources } = await import('./import.ts');
        finish(
          await importSources(given, {
            ...options,
            force: options.force ?? false,
            strict: options.strict ?? false,
            map: options.map ?? new Map(),
            series: options.series ?? null,
          }),
        );
      },
    );
  withSameThings(program.command('mcp'))
    .description('serve the corpus to agents, in the Model Context Protocol on standard input and output')
    .argument('[path...]', 'corpora, text files, folders; the working folder by default')
    .option('--allow-annotations', 'agents may leave notes and propose decisions, marked as theirs')
    .action(async (given: string[], options: { allowAnnotations?: true } & SameThingsOptions) => {
      const { mcp } = await import('./serving/mcp.ts');
      finish(
        await mcp(given, {
          ...options,
          allowAnnotations: options.allowAnnotations ?? false,
        }),
      );
    });
  program
    .command('lsp')
    .description('serve editors, in the Language Server Protocol on standard input and output')
    .option('--stdio', 'as editors pass it; there is no other way')
    .action(async () => {
      const { serveLsp } = await import('../lsp.ts');
      await serveLsp();
    });
  program
    .command('pack')
    .description('make one corpus of the .txt and .md files of a folder')
    .argument('<folder>')
    .requiredOption('-o, --output <file>', 'the corpus to write')
    .option('--force', 'replace the corpus if it exists')
    .action(async (folder: string, options: { output: string; force?: true }) => {
      const { pack } = await import('./pack.ts');
      finish(await pack(folder, options.output, options.force ?? false));
    });
  program
    .command('unpack')
    .description('write each source of a corpus to a file of its own')
    .argument('<corpus>')
    .requiredOption('-d, --directory <folder>', 'the folder to write to; nothing is written outside it')
    .option('--force', 'replace files that exist')
    .action(async (corpus: string, options: { directory: string; force?: true }) => {
      const { unpack } = await import('./unpack.ts');
      finish(await unpack(corpus, options.directory, options.force ?? false));
    });
  return program;
}

/** Runs the command line with the words behind its name and gives its exit status; never throws. */
export async function run(words: readonly string[]): Promise<number> {
  let status = 0;
  const program = describeCommands((given) => {
    status = given;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has already said what is wrong; its status is 0 where help or the version was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE;
    if (error instanceof InputError) for (const line of error.lines) tell(line);
    else tellDefect(error);
    return UNUSABLE;
  }
}
