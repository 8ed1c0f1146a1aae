// One mistake a line: the checker names each of them.
export const limit = <pain-scale maxOk="x" />;
export const scale = <pain-scale scale="feet" />;
export const factor = <load-glass factors={{ rain: 2 }} />;
export const event = <load-glass onkine-factors-changed={(event) => event.grams} />;
export const info = <practice-context info={{ name: 4 }} />;
export const unknown = <pain-scale painful />;
