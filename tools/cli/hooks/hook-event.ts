/** What a client of an agent is about to do or has done, whichever client it is. Paths are as the client gives them. */
export type HookEvent =
  | { kind: 'command'; command: string }
  /** `text` is the whole new file or what replaces a part, `replaced` that part. */
  | { kind: 'edit'; file: string; text: string; replaced: string | undefined }
  | { kind: 'edited'; file: string }
  /** `isAgain`: the agent went on because of this hook, and wants to stop once more. */
  | { kind: 'stop'; isAgain: boolean };

/** The clients whose events are understood. */
export const CLIENTS = ['claude', 'codex', 'copilot', 'cursor', 'gemini', 'windsurf'] as const;

export type Client = (typeof CLIENTS)[number];
