# docker build -t salient . && docker run -p 8000:8000 -v salient:/data salient
FROM node:22-bookworm-slim AS build
WORKDIR /salient
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund --loglevel=error
COPY . .
RUN npm run build && rm -rf node_modules/@libsql/*-musl

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000 DATA_DIR=/data
WORKDIR /salient
# The server is one file; of node_modules it needs only the driver of SQLite and what loads it.
COPY --from=build /salient/dist dist
COPY --from=build /salient/node_modules/libsql node_modules/libsql
COPY --from=build /salient/node_modules/@libsql node_modules/@libsql
COPY --from=build /salient/node_modules/@neon-rs node_modules/@neon-rs
COPY --from=build /salient/node_modules/detect-libc node_modules/detect-libc
COPY --from=build /salient/package.json /salient/LICENSE /salient/ATTRIBUTION.md ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
