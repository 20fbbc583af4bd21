const ratio = 2;

/** A part of the page as the browser has laid it out, painted at twice its size: text, lines, drawings and pictures. */
export async function pictureOf(sheet: HTMLElement): Promise<Blob> {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Nothing to paint on');
  pen.scale(ratio, ratio);
  pen.fillStyle = getComputedStyle(sheet).backgroundColor;
  pen.fillRect(0, 0, width, height);
  pen.translate(-left, -top);
  for (const element of sheet.querySelectorAll<HTMLElement>('*:not(svg *)')) {
    if (element instanceof SVGSVGElement) await paintDrawing(pen, element);
    else if (element instanceof HTMLCanvasElement) paintStill(pen, element);
    else paintLines(pen, element);
  }
  paintText(pen, sheet);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture')))));
}

function paintStill(pen: CanvasRenderingContext2D, still: HTMLCanvasElement): void {
  const { x, y, width, height } = still.getBoundingClientRect();
  pen.drawImage(still, x, y, width, height);
}

/** Rules above and below, the only borders that paper has. */
function paintLines(pen: CanvasRenderingContext2D, element: HTMLElement): void {
  const { x, top, bottom, width } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [above, below] = [Number.parseFloat(style.borderTopWidth), Number.parseFloat(style.borderBottomWidth)];
  pen.fillStyle = style.borderTopColor;
  if (above > 0) pen.fillRect(x, top, width, above);
  pen.fillStyle = style.borderBottomColor;
  if (below > 0) pen.fillRect(x, bottom - below, width, below);
}

const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'];

/** A drawing outside its page has no style sheet: what that says goes along as attributes. */
async function paintDrawing(pen: CanvasRenderingContext2D, drawing: SVGSVGElement): Promise<void> {
  const { x, y, width, height } = drawing.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]) as [Element[], Element[]];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of painted) to[i]?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  pen.drawImage(image, x, y, width, height);
}

function paintText(pen: CanvasRenderingContext2D, sheet: HTMLElement): void {
  const walk = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg') || !node.textContent?.trim()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    const style = getComputedStyle(text.parentElement as Element);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    pen.fillStyle = style.color;
    pen.direction = style.direction as CanvasDirection;
    pen.textAlign = 'left';
    for (const { words, x, y, height } of linesOf(text)) {
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(words);
      pen.fillText(words, x, y + (height - up - down) / 2 + up);
    }
  }
}

/** The lines that the browser has broken a text into, each with its place. Letters join, so a line is painted whole. */
function linesOf(text: Text): { words: string; x: number; y: number; height: number }[] {
  const range = document.createRange();
  const lines: { first: number; last: number; middle: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0 || !text.data.charAt(i).trim()) continue;
    const middle = box.top + box.height / 2;
    const line = lines.at(-1);
    if (line && Math.abs(line.middle - middle) < box.height / 2) line.last = i;
    else lines.push({ first: i, last: i, middle });
  }
  return lines.map(({ first, last }, i) => {
    range.setStart(text, first);
    range.setEnd(text, last + 1);
    const { x, y, height } = range.getBoundingClientRect();
    // From the end of the line before: marks of direction have no width of their own.
    const words = text.data.slice((lines[i - 1]?.last ?? -1) + 1, last + 1);
    return { words: words.replace(/\s+/g, ' ').trim(), x, y, height };
  });
}
