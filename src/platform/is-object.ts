// Whether something that came from outside has fields to look at.

/** Neither null, nor a list, nor a plain value. */
export const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
