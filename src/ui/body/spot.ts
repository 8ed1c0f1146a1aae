// What a picture lets people take hold of: native controls laid over what is drawn. The control has the keyboard and the
// name; the finger moves what it sees (shared/controls/follow). Touches, by script, the place of a control: strict hosts allow
// no style attributes.

/** A place in a picture in its px: middle and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** For `data-box`, in percent of the picture: a picture is shown smaller where a host is too narrow to read in. */
export const boxOf = ({ x, y, w, h }: Box, { width, height }: { width: number; height: number }): string =>
  [(x - w / 2) / width, (y - h / 2) / height, w / width, h / height]
    .map((n) => `${Math.round(n * 1e4) / 100}%`)
    .join(' ');

/** After a drawing: puts every `data-box` in its place. */
export const placeBoxes = (root: ParentNode): void => {
  for (const spot of root.querySelectorAll<HTMLElement>('[data-box]')) {
    const at = spot.dataset['box']!.split(' ');
    ['left', 'top', 'width', 'height'].forEach((side, i) => spot.style.setProperty(side, at[i]!));
  }
};
