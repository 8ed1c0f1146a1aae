// The event that tells all widgets the page's record is open, so that those that wait for it can follow it. A name only.

export const opened = 'kine-record-opened';
