import { type HarnessSpec, placeNamed } from '@acme/tools-spec';
import { parseWaiver } from '@acme/tools-waivers';
import type { WaiverTexts } from './describe-change.ts';

/**
 * The files whose findings a change of waivers silences, or no longer does: their packages are affected by it as by an
 * edit of those files. An edge stands for the manifest of the package it starts from.
 */
export const listWaivedPlaces = (spec: HarnessSpec, { before, now }: WaiverTexts): string[] =>
  [...before, ...now].flatMap(([file, text]) => {
    const parsed = parseWaiver(file, text);
    if (!parsed.ok) return [];
    const { target } = parsed.waiver;
    return target.kind === 'path'
      ? [target.path]
      : [`${placeNamed(spec, target.from)?.dir ?? target.from}/package.json`];
  });
