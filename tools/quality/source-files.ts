/** A file of tests. */
export const TEST = /\.test\.[cm]?[jt]sx?$/;

/** Source or tests. */
export const SOURCE = /\.[cm]?[jt]sx?$/;
