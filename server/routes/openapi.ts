/** The description of the API (OpenAPI 3.1), made of the same list and schemas as the API. */
import * as z from 'zod/mini';
import { problemAnswer } from './answers.ts';
import { PARAMETERS } from './parameters.ts';
import type { Route } from './route.ts';

type Json = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
};

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const REFUSED = { description: 'Refused', content: json({ $ref: '#/components/schemas/ApiProblem' }) };

export const describeApi = (routes: readonly Route[], url: string): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Salient',
      version: '1',
      description:
        'Making, finding and joining matches and classes. A seat, a teacher and a pupil are proved by their tokens in the header Authorization: Bearer <token>.',
    },
    servers: [{ url }],
    paths,
    components: {
      schemas: { ApiProblem: schemaOf(problemAnswer, 'output') },
      securitySchemes: { seat: { type: 'http', scheme: 'bearer' } },
    },
  };
};

const operation = (route: Route): Json => ({
  summary: route.summary,
  ...(route.token !== 'unused' && { security: route.token === 'optional' ? [{}, { seat: [] }] : [{ seat: [] }] }),
  parameters: [...pathParameters(route), ...queryParameters(route)],
  ...(route.body && { requestBody: { required: true, content: json(schemaOf(route.body, 'input')) } }),
  responses: { ...success(route), default: REFUSED },
});

const success = ({ answer, created, type }: Route): Json =>
  answer === null
    ? { 204: { description: 'Done' } }
    : { [created ? 201 : 200]: { description: 'Done', content: contentOf(schemaOf(answer, 'output'), type) } };

const contentOf = (schema: Json, type: string | null): Json => (type === null ? json(schema) : { [type]: { schema } });

const PATH_SCHEMAS = new Map(PARAMETERS.map(([name, schema]) => [name, schema]));

const pathParameters = ({ path }: Route): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(PATH_SCHEMAS.get(name) ?? z.string(), 'input'),
  }));

const queryParameters = ({ query }: Route): readonly Json[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
};
