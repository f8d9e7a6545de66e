import type { Fit } from './fit.ts';
import { ATPROTO } from './fits/atproto.ts';
import { BULLETPROOF_REACT } from './fits/bulletproof-react.ts';
import { DOCUMENSO } from './fits/documenso.ts';
import { DOCUMENSO_DOMAINS } from './fits/documenso-domains.ts';
import { DOMAIN_DRIVEN_HEXAGON } from './fits/domain-driven-hexagon.ts';
import { REFINE } from './fits/refine.ts';
import { SUPABASE } from './fits/supabase.ts';

/** The public projects that the rules are tried on. */
export const FITS: readonly Fit[] = [
  ATPROTO,
  BULLETPROOF_REACT,
  DOCUMENSO,
  DOCUMENSO_DOMAINS,
  DOMAIN_DRIVEN_HEXAGON,
  REFINE,
  SUPABASE,
];
