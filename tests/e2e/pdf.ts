/** Width and height in points, 72 to the inch. */
type PageSize = readonly [width: number, height: number];

/** The sizes of a PDF's pages, as Chromium writes them: in objects of their own, not compressed. */
export function pageSizes(pdf: Buffer): PageSize[] {
  return [...pdf.toString('latin1').matchAll(/^\d+ \d+ obj\b([^]*?)\bendobj\b/gm)]
    .map(([, object = '']) => object)
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object): PageSize => {
      const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(object);
      if (!box) throw new Error('a page of the PDF has no size of its own');
      return [Number(box[1]), Number(box[2])];
    });
}
