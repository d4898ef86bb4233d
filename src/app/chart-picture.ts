/** Pixels of a picture to one of the chart: sharp on paper. */
const SCALE = 2;

/** A chart as a file: the drawing itself, or a picture of it on white. */
export async function pictureOf(kind: 'svg' | 'png', chart: SVGSVGElement): Promise<Blob> {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const drawing = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  if (kind === 'svg') return drawing;
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = chart.width.baseVal.value * SCALE;
    canvas.height = chart.height.baseVal.value * SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser draws no pictures');
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
