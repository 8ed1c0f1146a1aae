// What the pages of strangers may do: they may read, without anybody's cookies.
import { Fault } from '../visit.js';
import type { Check } from '../visit.js';

const strangers = ['https://any.example', 'null'];

export const origins: Check = {
  name: 'origins',
  says: 'No site may call with the cookies of its visitors',
  where: 'info',
  async run(visit) {
    const asks: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
      ['GET', '/practice', {}],
      ['POST', '/challenges', {}],
      ['OPTIONS', '/appointments', { 'access-control-request-method': 'POST' }],
    ];
    for (const origin of strangers) {
      for (const [method, path, headers] of asks) {
        const { headers: said, asked } = await visit.ask(method, path, { headers: { origin, ...headers } });
        if (said.get('access-control-allow-credentials')?.trim().toLowerCase() !== 'true') continue;
        throw new Fault(
          `${asked} from ${origin} answers Access-Control-Allow-Credentials: true` +
            ` with Access-Control-Allow-Origin: ${said.get('access-control-allow-origin') ?? 'nothing'}`,
        );
      }
    }
  },
};
