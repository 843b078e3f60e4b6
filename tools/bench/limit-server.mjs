/**
 * The limit that the API is compared with: a bare HTTP server in a process of its own that answers each question by one
 * prepared statement and sends PostgreSQL's JSON text. It knows no caller, no schema and no limits.
 */
import http from 'node:http';
import pg from 'pg';
import { QUESTIONS } from './questions.mjs';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: 10, application_name: 'limit' });
const byName = new Map(QUESTIONS.map((question) => [question.name, question]));

/** @param {string} body */
async function answer(body) {
  const { operationName, variables } = JSON.parse(body);
  const question = byName.get(operationName);
  if (!question) throw new Error(`no such question: ${operationName}`);
  const { rows } = await pool.query({
    name: question.name,
    text: question.sql,
    values: question.parameters(variables ?? {}),
  });
  return rows[0].data;
}

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (body += part));
  request.once('end', () => {
    answer(body).then(
      (text) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      },
      (error) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`Listening on http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
process.once('SIGTERM', () => process.exit(0));
