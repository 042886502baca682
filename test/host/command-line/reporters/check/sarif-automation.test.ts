import { describe, expect, it } from 'vitest';
import { automationOf } from '../../../../../server/src/host/command-line/reporters/check/sarif-automation.ts';

/** The variables of a job in a pipeline of Azure DevOps. */
const PIPELINE = {
  TF_BUILD: 'True',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/herald/',
  SYSTEM_TEAMPROJECT: 'news',
  SYSTEM_DEFINITIONID: '12',
  BUILD_DEFINITIONNAME: 'check',
  SYSTEM_PHASEID: '3a3a2a60-14c7-570b-14a4-fa42ad92f52a',
  SYSTEM_PHASENAME: 'Job',
  BUILD_SOURCEBRANCH: 'refs/heads/main',
  BUILD_BUILDID: '345',
};

describe('automationOf', () => {
  it('is a category of runs', () => {
    expect(automationOf('check', {})).toEqual({ id: 'crosscheck/check/' });
    expect(automationOf('draft', { SYSTEM_DEFINITIONID: '12' })).toEqual({ id: 'crosscheck/draft/' });
  });

  it('tells a pipeline of Azure DevOps as its service asks for it', () => {
    const { id, properties } = automationOf('check', PIPELINE);
    expect(id).toBe(
      'azuredevops/pipeline/build/herald/news/12/3a3a2a60-14c7-570b-14a4-fa42ad92f52a/refs/heads/main/345',
    );
    expect(properties).toEqual({
      'azuredevops/pipeline/build/buildDefinitionId': '12',
      'azuredevops/pipeline/build/buildDefinitionName': 'check',
      'azuredevops/pipeline/build/phaseId': '3a3a2a60-14c7-570b-14a4-fa42ad92f52a',
      'azuredevops/pipeline/build/phaseName': 'Job',
    });
  });

  it.each(Object.keys(PIPELINE))('tells no pipeline that leaves out %s', (name) => {
    expect(automationOf('check', { ...PIPELINE, [name]: undefined })).toEqual({ id: 'crosscheck/check/' });
  });
});
