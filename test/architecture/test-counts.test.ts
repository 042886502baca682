import { describe, expect, it } from 'vitest';
import { countVitest, failAtLeastOnce } from '../../scripts/test-counts.mjs';

function file(name: string, ...statuses: readonly string[]) {
  const assertionResults = statuses.map((status, at) => ({
    status,
    fullName: `${name} ${at}`,
    failureMessages: status === 'failed' ? ['expected 1\nto be 2'] : [],
  }));
  return { name, assertionResults };
}

function counted(files: readonly string[], ...testResults: readonly ReturnType<typeof file>[]) {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (wanted: string) => all.filter(({ status }) => status === wanted).length;
  return countVitest({ numPassedTests: of('passed'), numFailedTests: of('failed'), testResults }, files);
}

describe('a run of Vitest', () => {
  it('has passed where every file has', () => {
    expect(counted(['/a', '/b'], file('/a', 'passed', 'skipped'), file('/b', 'passed'))).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
    });
  });

  it('names the tests that failed, each in a line', () => {
    expect(counted(['/a'], file('/a', 'passed', 'failed'))).toEqual({
      passed: 1,
      failed: 1,
      failures: ['/a 1: expected 1'],
    });
  });

  it.each([
    ['is not looked for', [file('/a', 'passed')]],
    ['holds no test', [file('/a', 'passed'), file('/b')]],
    ['leaves all its tests out', [file('/a', 'passed'), file('/b', 'skipped', 'skipped')]],
  ])('has failed where a file %s', (_, results) => {
    expect(counted(['/a', '/b'], ...results)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['/b: none of its tests ran'],
    });
  });

  it('says why a file could not be loaded', () => {
    const broken = { ...file('/a'), message: 'Unexpected token' };
    expect(counted(['/a'], broken).failures).toEqual(['/a: Unexpected token']);
  });
});

describe('a part of the tests', () => {
  it.each([
    ['passes', 0, { passed: 3, failed: 0 }, 0],
    ['fails as often as its tests do', 1, { passed: 3, failed: 2 }, 2],
    ['fails where it ends with an error alone', 1, { passed: 3, failed: 0 }, 1],
    ['fails where no test ran', 0, { passed: 0, failed: 0 }, 1],
  ])('%s', (_, status, count, failed) => {
    expect(failAtLeastOnce(status, count)).toEqual({ ...count, failed });
  });
});
