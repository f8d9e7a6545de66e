import { readFileSync } from 'node:fs';
import type { Template } from './template.ts';

/** The folder of this package that holds `template/` and `template.json`, built by the pack step. */
export const TEMPLATE_HOME = new URL('../', import.meta.url);

/** Throws where the package is incomplete: that is a bug of the pack step, or a damaged install. */
export const loadTemplate = (): Template => JSON.parse(readFileSync(new URL('template.json', TEMPLATE_HOME), 'utf8'));
