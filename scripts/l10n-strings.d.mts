export const bundlePath: string;
export function exportStrings(root: string): Promise<string>;
