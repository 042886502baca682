interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export function countVitest(
  results: VitestResults,
  files: readonly string[],
): { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

export function failAtLeastOnce<Count extends { readonly passed: number; readonly failed: number }>(
  status: number,
  count: Count,
): Count;
