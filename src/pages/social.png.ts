/** The picture that previews of links show. Networks want a bitmap, and git wants text: it is made from a drawing. */
import sharp from 'sharp';
import drawing from '../build/social.svg?raw';

export async function GET(): Promise<Response> {
  const png = await sharp(new TextEncoder().encode(drawing)).resize(1200, 630).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
