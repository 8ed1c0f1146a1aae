// One mistake a line: the checker names each of them.
export const limit = <pain-scale prop:maxOk="x" />;
export const capitals = <pain-scale maxOk={4} />;
export const scale = <pain-scale scale="feet" />;
export const factor = <load-glass factors={{ rain: 2 }} />;
export const event = <load-glass on:kine-factors-changed={(event) => event.grams} />;
export const info = <practice-context info={{ name: 4 }} />;
export const unknown = <pain-scale painful />;
