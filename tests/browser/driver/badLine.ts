import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Trouble = 'none' | 'cut' | 'busy' | 'slow';

/** A line to the atlas that can go bad: what no made-up answer of the browser can do, such as a stream that ends in the middle. */
export class BadLine {
  private trouble: Trouble = 'none';
  private part = '';
  private held: (() => void)[] = [];

  private constructor(
    private readonly server: Server,
    readonly home: string,
  ) {}

  static async to(target: string): Promise<BadLine> {
    let bad: BadLine | null = null;
    const server = createServer((asked, answer) => {
      const trouble = bad?.part && asked.url?.includes(bad.part) ? bad.trouble : 'none';
      if (trouble === 'busy') {
        answer.writeHead(503, { 'Retry-After': '5', 'Content-Type': 'application/problem+json' });
        answer.end('{"title":"Service unavailable","status":503}');
        return;
      }
      const pass = () => {
        const onward = request(new URL(asked.url ?? '/', target), { headers: { accept: asked.headers.accept } });
        onward.on('response', (got) => {
          answer.writeHead(got.statusCode ?? 502, got.headers);
          if (trouble === 'cut') got.once('data', (bytes: Buffer) => cut(answer, bytes));
          else got.pipe(answer);
        });
        onward.on('error', () => answer.destroy());
        onward.end();
      };
      if (trouble === 'slow') bad?.held.push(pass);
      else pass();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    bad = new BadLine(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return bad;
  }

  /** Requests whose address has `part` in it go wrong from now on. */
  troubles = (trouble: Exclude<Trouble, 'none'>, part: string) => {
    this.trouble = trouble;
    this.part = part;
  };
  isWell = () => {
    this.trouble = 'none';
    for (const pass of this.held.splice(0)) pass();
  };
  close = () => {
    this.server.closeAllConnections();
    this.server.close();
  };
}

/** Half of what came, then nothing: the connection breaks. */
function cut(answer: ServerResponse, bytes: Buffer): void {
  answer.write(bytes.subarray(0, bytes.length / 2), () => answer.destroy());
}
