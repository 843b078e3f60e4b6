/** PostGraphile as its manual sets it up, in a process of its own. Its packages are those of PEER_DIR. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const resolve = createRequire(path.join(process.env['PEER_DIR'] ?? '', 'package.json')).resolve;
/** @param {string} name @returns {Promise<any>} its packages are not the workspace's, so neither are their types */
const load = (name) => import(pathToFileURL(resolve(name)).href);

const { postgraphile } = await load('postgraphile');
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber');
const { makePgService } = await load('postgraphile/adaptors/pg');
const { grafserv } = await load('postgraphile/grafserv/node');
const { PostGraphileConnectionFilterPreset } = await load('postgraphile-plugin-connection-filter');

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // It would hide the lists below a plan: their foreign key has three columns, of which the index holds the one that matters.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env['DATABASE_URL'], schemas: ['public'] })],
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`Listening on http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
process.once('SIGTERM', () => process.exit(0));
