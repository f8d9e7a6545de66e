import { deriveCruiserOptions } from '@acme/tools-graph-rules';
import spec from './harness.config.ts';

/** For `depcruise` at the desk: graphs, queries, a second opinion. The gate runs tools/graph-rules. */
export default deriveCruiserOptions(spec);
