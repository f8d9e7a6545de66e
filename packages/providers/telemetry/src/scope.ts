/** The instrumentation scope of everything this workspace emits itself. */
export const SCOPE = '@acme/providers-telemetry';
