# docker build -t spm-check . && docker run --rm -v "$PWD:/unit:ro" spm-check

FROM python:3.13-slim-bookworm AS build
WORKDIR /src
COPY requirements/build.txt requirements/test.txt requirements/
RUN pip install --no-cache-dir --require-hashes -r requirements/build.txt
COPY pyproject.toml hatch_build.py README.md LICENSE CHANGELOG.md ./
COPY clauses clauses
COPY man man
COPY src src
# The wheel, and the versions that are tested.
RUN python -m build --wheel --no-isolation --outdir /dist \
    && grep -oE '^[A-Za-z0-9._-]+==[^ ;]+' requirements/test.txt > /dist/tested.txt

FROM python:3.13-slim-bookworm
COPY --from=build /dist /dist
RUN pip install --no-cache-dir --constraint /dist/tested.txt "$(echo /dist/*.whl)[office,scan]"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin unit
USER 10001
ENV SPM_CHECK_CACHE=/tmp/spm-check
WORKDIR /unit
ENTRYPOINT ["spm-check"]
CMD ["audit"]
