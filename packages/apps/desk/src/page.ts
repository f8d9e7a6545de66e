export interface PageFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** The media type, with its charset. */
  type: string;
}

/** Every file of the built page by its URL path, such as `/index.html`. What is not in it is not served. */
export type Page = ReadonlyMap<string, PageFile>;
