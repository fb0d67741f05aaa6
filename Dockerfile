# The workbench is built, and left behind with what built it.
FROM node:20.20-bookworm-slim AS build
WORKDIR /fazhi
COPY package.json package-lock.json tsconfig.json ./
COPY packages ./packages
COPY scripts ./scripts
RUN npm ci --ignore-scripts && npm run build && rm -rf node_modules && npm ci --ignore-scripts --omit=dev -w @fazhi/server

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production FAZHI_DATA=/data HOST=0.0.0.0 PORT=8080
WORKDIR /fazhi
COPY --from=build --chown=root:root /fazhi ./
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/server/bin/fazhi.mjs", "serve"]
