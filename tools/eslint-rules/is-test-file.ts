/** Whether a file holds tests, which no program loads. */
export const isTestFile = (path: string): boolean => /\.(test|spec|e2e|bench)\.[cm]?[jt]sx?$/.test(path);
