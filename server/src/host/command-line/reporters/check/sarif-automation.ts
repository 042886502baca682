/** What a log of SARIF says of the run that made it. */
export interface Automation {
  readonly id: string;
  readonly properties?: Readonly<Record<string, string>>;
}

const PIPELINE = 'azuredevops/pipeline/build';

/**
 * The category of a run: services set each run against the one before of its category. In a pipeline of Azure DevOps,
 * whose service knows runs by their pipeline alone, that is told as this asks for it.
 *
 * @param environment the variables that the run was given
 */
export function automationOf(command: string, environment: Readonly<Record<string, string | undefined>>): Automation {
  // What ends in a slash is a category.
  return inPipeline(environment) ?? { id: `crosscheck/${command}/` };
}

/** Null outside a pipeline of Azure DevOps, and where it leaves out what its service asks for. */
function inPipeline(environment: Readonly<Record<string, string | undefined>>): Automation | null {
  const {
    TF_BUILD,
    SYSTEM_COLLECTIONURI: collection = '',
    SYSTEM_TEAMPROJECT: project,
    SYSTEM_DEFINITIONID: definition,
    BUILD_DEFINITIONNAME: definitionName,
    SYSTEM_PHASEID: phase,
    SYSTEM_PHASENAME: phaseName,
    BUILD_SOURCEBRANCH: branch,
    BUILD_BUILDID: build,
  } = environment;
  const organization = collection.split('/').findLast((part) => part !== '');
  if (TF_BUILD !== 'True' || !organization || !project || !branch || !build) return null;
  if (!definition || !definitionName || !phase || !phaseName) return null;
  return {
    id: [PIPELINE, organization, project, definition, phase, branch, build].join('/'),
    properties: {
      [`${PIPELINE}/buildDefinitionId`]: definition,
      [`${PIPELINE}/buildDefinitionName`]: definitionName,
      [`${PIPELINE}/phaseId`]: phase,
      [`${PIPELINE}/phaseName`]: phaseName,
    },
  };
}
