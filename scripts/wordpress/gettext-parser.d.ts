// The two calls of gettext-parser that are used here; it brings no types of its own.
declare module 'gettext-parser' {
  interface Entry {
    msgid: string;
    msgstr: string[];
    comments?: { reference?: string; extracted?: string };
  }
  interface Catalogue {
    charset: string;
    headers: Record<string, string>;
    translations: Record<string, Record<string, Entry>>;
  }
  export const po: {
    compile(table: Catalogue, options?: { foldLength?: number }): Buffer;
    parse(text: Buffer | string): Catalogue;
  };
  export const mo: { compile(table: Catalogue): Buffer; parse(bytes: Buffer): Catalogue };
}
