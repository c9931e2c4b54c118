CREATE TABLE public.clause_verdict (
    run_id integer NOT NULL,
    unit_id integer NOT NULL,
    clause character varying NOT NULL,
    verdict character varying NOT NULL
);
CREATE TABLE public.finding_count (
    run_id integer NOT NULL,
    unit_id integer NOT NULL,
    "position" integer NOT NULL,
    code character varying NOT NULL,
    grade character varying NOT NULL,
    clause character varying,
    requirement character varying,
    findings integer NOT NULL
);
CREATE TABLE public.plan_standing (
    run_id integer NOT NULL,
    unit_id integer NOT NULL,
    standing character varying NOT NULL,
    actions integer NOT NULL
);
CREATE TABLE public.root (
    id integer NOT NULL,
    name character varying NOT NULL
);
CREATE SEQUENCE public.root_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.root_id_seq OWNED BY public.root.id;
CREATE TABLE public.run (
    id integer NOT NULL,
    root_id integer NOT NULL,
    day date NOT NULL,
    grouped_by character varying NOT NULL,
    version character varying NOT NULL,
    kept_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE SEQUENCE public.run_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.run_id_seq OWNED BY public.run.id;
CREATE TABLE public.spm_check_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.unit (
    id integer NOT NULL,
    root_id integer NOT NULL,
    path character varying NOT NULL
);
CREATE SEQUENCE public.unit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.unit_id_seq OWNED BY public.unit.id;
CREATE TABLE public.unit_result (
    run_id integer NOT NULL,
    unit_id integer NOT NULL,
    name character varying NOT NULL,
    kind character varying NOT NULL,
    parent character varying NOT NULL,
    folder character varying NOT NULL,
    region character varying NOT NULL,
    sector character varying NOT NULL,
    catalogue character varying NOT NULL,
    worst character varying NOT NULL,
    requirements_met integer NOT NULL,
    requirements_applicable integer NOT NULL,
    procedures_met integer NOT NULL,
    procedures_of integer NOT NULL,
    records_met integer NOT NULL,
    records_of integer NOT NULL,
    documents_met integer NOT NULL,
    documents_of integer NOT NULL,
    majors integer NOT NULL,
    minors integer NOT NULL,
    observations integer NOT NULL,
    see_on_site integer NOT NULL
);
CREATE TABLE public.unreadable (
    run_id integer NOT NULL,
    path character varying NOT NULL,
    "position" integer NOT NULL,
    problem character varying NOT NULL,
    file character varying NOT NULL,
    line integer NOT NULL
);
ALTER TABLE ONLY public.root ALTER COLUMN id SET DEFAULT nextval('public.root_id_seq'::regclass);
ALTER TABLE ONLY public.run ALTER COLUMN id SET DEFAULT nextval('public.run_id_seq'::regclass);
ALTER TABLE ONLY public.unit ALTER COLUMN id SET DEFAULT nextval('public.unit_id_seq'::regclass);
INSERT INTO public.clause_verdict VALUES (1, 1, '4.2.3', 'major');
INSERT INTO public.clause_verdict VALUES (1, 1, '4.2.10', 'conformity');
INSERT INTO public.clause_verdict VALUES (1, 1, '7.3', 'excluded');
INSERT INTO public.clause_verdict VALUES (1, 1, '5.6', 'minor');
INSERT INTO public.clause_verdict VALUES (1, 2, '4.2.3', 'major');
INSERT INTO public.clause_verdict VALUES (1, 2, '4.2.10', 'conformity');
INSERT INTO public.clause_verdict VALUES (1, 2, '7.3', 'excluded');
INSERT INTO public.clause_verdict VALUES (1, 2, '5.6', 'conformity');
INSERT INTO public.clause_verdict VALUES (1, 3, '4.2.3', 'conformity');
INSERT INTO public.clause_verdict VALUES (1, 3, '4.2.10', 'conformity');
INSERT INTO public.clause_verdict VALUES (1, 3, '7.3', 'excluded');
INSERT INTO public.clause_verdict VALUES (1, 3, '5.6', 'minor');
INSERT INTO public.finding_count VALUES (1, 1, 0, 'not-declared', 'major', '4.2.3', '4.2.3.a', 2);
INSERT INTO public.finding_count VALUES (1, 1, 1, 'review-overdue', 'minor', '5.6', '5.6.1.p1', 1);
INSERT INTO public.finding_count VALUES (1, 2, 0, 'not-declared', 'major', '4.2.3', '4.2.3.a', 1);
INSERT INTO public.finding_count VALUES (1, 2, 1, 'number-blank', 'observation', NULL, NULL, 1);
INSERT INTO public.finding_count VALUES (1, 3, 0, 'review-overdue', 'minor', '5.6', '5.6.1.p1', 1);
INSERT INTO public.plan_standing VALUES (1, 2, 'late', 2);
INSERT INTO public.plan_standing VALUES (1, 2, 'open', 1);
INSERT INTO public.root VALUES (1, 'kota');
INSERT INTO public.run VALUES (1, 1, '2012-07-01', 'folder', '0.1.0', '2012-07-01 00:00:00+00');
INSERT INTO public.spm_check_version VALUES ('1');
INSERT INTO public.unit VALUES (1, 1, 'barat/kesehatan/anggrek');
INSERT INTO public.unit VALUES (2, 1, 'barat/kesehatan/melati');
INSERT INTO public.unit VALUES (3, 1, 'perizinan');
INSERT INTO public.unit_result VALUES (1, 1, 'Anggrek', 'puskesmas', 'Dinas Kesehatan', 'barat/kesehatan', 'barat', 'kesehatan', 'iso-9001-2008', 'major', 40, 100, 1, 2, 3, 4, 1, 2, 2, 1, 0, 5);
INSERT INTO public.unit_result VALUES (1, 2, 'Melati', 'puskesmas', '', 'barat/kesehatan', 'barat', 'kesehatan', 'iso-9001-2008', 'major', 60, 100, 1, 2, 3, 4, 1, 2, 1, 0, 1, 5);
INSERT INTO public.unit_result VALUES (1, 3, 'Perizinan', 'licensing', '', '', '', '', 'iso-9001-2008', 'minor', 80, 100, 1, 2, 3, 4, 1, 2, 0, 1, 0, 5);
INSERT INTO public.unreadable VALUES (1, 'timur/rusak', 0, 'key-missing', 'unit.yaml', 3);
INSERT INTO public.unreadable VALUES (1, 'timur/rusak', 1, 'file-empty', 'unit.yaml', 0);
SELECT pg_catalog.setval('public.root_id_seq', 1, true);
SELECT pg_catalog.setval('public.run_id_seq', 1, true);
SELECT pg_catalog.setval('public.unit_id_seq', 3, true);
ALTER TABLE ONLY public.clause_verdict
    ADD CONSTRAINT clause_verdict_pkey PRIMARY KEY (run_id, unit_id, clause);
ALTER TABLE ONLY public.finding_count
    ADD CONSTRAINT finding_count_pkey PRIMARY KEY (run_id, unit_id, "position");
ALTER TABLE ONLY public.plan_standing
    ADD CONSTRAINT plan_standing_pkey PRIMARY KEY (run_id, unit_id, standing);
ALTER TABLE ONLY public.root
    ADD CONSTRAINT root_name_key UNIQUE (name);
ALTER TABLE ONLY public.root
    ADD CONSTRAINT root_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT run_root_id_day_key UNIQUE (root_id, day);
ALTER TABLE ONLY public.spm_check_version
    ADD CONSTRAINT spm_check_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit_result
    ADD CONSTRAINT unit_result_pkey PRIMARY KEY (run_id, unit_id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_root_id_path_key UNIQUE (root_id, path);
ALTER TABLE ONLY public.unreadable
    ADD CONSTRAINT unreadable_pkey PRIMARY KEY (run_id, path, "position");
CREATE INDEX ix_clause_verdict_clause ON public.clause_verdict USING btree (run_id, clause);
CREATE INDEX ix_unit_result_unit_id ON public.unit_result USING btree (unit_id);
ALTER TABLE ONLY public.clause_verdict
    ADD CONSTRAINT clause_verdict_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.clause_verdict
    ADD CONSTRAINT clause_verdict_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);
ALTER TABLE ONLY public.finding_count
    ADD CONSTRAINT finding_count_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.finding_count
    ADD CONSTRAINT finding_count_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);
ALTER TABLE ONLY public.plan_standing
    ADD CONSTRAINT plan_standing_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.plan_standing
    ADD CONSTRAINT plan_standing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);
ALTER TABLE ONLY public.run
    ADD CONSTRAINT run_root_id_fkey FOREIGN KEY (root_id) REFERENCES public.root(id);
ALTER TABLE ONLY public.unit_result
    ADD CONSTRAINT unit_result_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.unit_result
    ADD CONSTRAINT unit_result_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_root_id_fkey FOREIGN KEY (root_id) REFERENCES public.root(id);
ALTER TABLE ONLY public.unreadable
    ADD CONSTRAINT unreadable_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.run(id) ON DELETE CASCADE;
