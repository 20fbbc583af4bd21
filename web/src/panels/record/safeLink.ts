/** An address from the data may only lead to a web page; anything else (javascript:, data:, a typing error) stays text. */
export function safeLink(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
