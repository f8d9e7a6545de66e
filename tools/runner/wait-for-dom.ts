import { configure } from '@testing-library/react';

/**
 * How long a test waits for what a component is to show: it may come late on a machine that does much else, and the second
 * that the library waits by itself has then ended tests of code that was right.
 */
const PATIENCE_MS = 5000;

configure({ asyncUtilTimeout: PATIENCE_MS });
