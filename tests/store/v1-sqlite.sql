BEGIN TRANSACTION;
CREATE TABLE clause_verdict (
	run_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	clause VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	PRIMARY KEY (run_id, unit_id, clause), 
	FOREIGN KEY(run_id) REFERENCES run (id) ON DELETE CASCADE, 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "clause_verdict" VALUES(1,1,'4.2.3','major');
INSERT INTO "clause_verdict" VALUES(1,1,'4.2.10','conformity');
INSERT INTO "clause_verdict" VALUES(1,1,'7.3','excluded');
INSERT INTO "clause_verdict" VALUES(1,1,'5.6','minor');
INSERT INTO "clause_verdict" VALUES(1,2,'4.2.3','major');
INSERT INTO "clause_verdict" VALUES(1,2,'4.2.10','conformity');
INSERT INTO "clause_verdict" VALUES(1,2,'7.3','excluded');
INSERT INTO "clause_verdict" VALUES(1,2,'5.6','conformity');
INSERT INTO "clause_verdict" VALUES(1,3,'4.2.3','conformity');
INSERT INTO "clause_verdict" VALUES(1,3,'4.2.10','conformity');
INSERT INTO "clause_verdict" VALUES(1,3,'7.3','excluded');
INSERT INTO "clause_verdict" VALUES(1,3,'5.6','minor');
CREATE TABLE finding_count (
	run_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	grade VARCHAR NOT NULL, 
	clause VARCHAR, 
	requirement VARCHAR, 
	findings INTEGER NOT NULL, 
	PRIMARY KEY (run_id, unit_id, position), 
	FOREIGN KEY(run_id) REFERENCES run (id) ON DELETE CASCADE, 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "finding_count" VALUES(1,1,0,'not-declared','major','4.2.3','4.2.3.a',2);
INSERT INTO "finding_count" VALUES(1,1,1,'review-overdue','minor','5.6','5.6.1.p1',1);
INSERT INTO "finding_count" VALUES(1,2,0,'not-declared','major','4.2.3','4.2.3.a',1);
INSERT INTO "finding_count" VALUES(1,2,1,'number-blank','observation',NULL,NULL,1);
INSERT INTO "finding_count" VALUES(1,3,0,'review-overdue','minor','5.6','5.6.1.p1',1);
CREATE TABLE plan_standing (
	run_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	standing VARCHAR NOT NULL, 
	actions INTEGER NOT NULL, 
	PRIMARY KEY (run_id, unit_id, standing), 
	FOREIGN KEY(run_id) REFERENCES run (id) ON DELETE CASCADE, 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "plan_standing" VALUES(1,2,'late',2);
INSERT INTO "plan_standing" VALUES(1,2,'open',1);
CREATE TABLE root (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "root" VALUES(1,'kota');
CREATE TABLE run (
	id INTEGER NOT NULL, 
	root_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	grouped_by VARCHAR NOT NULL, 
	version VARCHAR NOT NULL, 
	kept_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (root_id, day), 
	FOREIGN KEY(root_id) REFERENCES root (id)
);
INSERT INTO "run" VALUES(1,1,'2012-07-01','folder','0.1.0','2012-07-01 00:00:00');
CREATE TABLE spm_check_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT spm_check_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "spm_check_version" VALUES('1');
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	root_id INTEGER NOT NULL, 
	path VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (root_id, path), 
	FOREIGN KEY(root_id) REFERENCES root (id)
);
INSERT INTO "unit" VALUES(1,1,'barat/kesehatan/anggrek');
INSERT INTO "unit" VALUES(2,1,'barat/kesehatan/melati');
INSERT INTO "unit" VALUES(3,1,'perizinan');
CREATE TABLE unit_result (
	run_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	parent VARCHAR NOT NULL, 
	folder VARCHAR NOT NULL, 
	region VARCHAR NOT NULL, 
	sector VARCHAR NOT NULL, 
	catalogue VARCHAR NOT NULL, 
	worst VARCHAR NOT NULL, 
	requirements_met INTEGER NOT NULL, 
	requirements_applicable INTEGER NOT NULL, 
	procedures_met INTEGER NOT NULL, 
	procedures_of INTEGER NOT NULL, 
	records_met INTEGER NOT NULL, 
	records_of INTEGER NOT NULL, 
	documents_met INTEGER NOT NULL, 
	documents_of INTEGER NOT NULL, 
	majors INTEGER NOT NULL, 
	minors INTEGER NOT NULL, 
	observations INTEGER NOT NULL, 
	see_on_site INTEGER NOT NULL, 
	PRIMARY KEY (run_id, unit_id), 
	FOREIGN KEY(run_id) REFERENCES run (id) ON DELETE CASCADE, 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_result" VALUES(1,1,'Anggrek','puskesmas','Dinas Kesehatan','barat/kesehatan','barat','kesehatan','iso-9001-2008','major',40,100,1,2,3,4,1,2,2,1,0,5);
INSERT INTO "unit_result" VALUES(1,2,'Melati','puskesmas','','barat/kesehatan','barat','kesehatan','iso-9001-2008','major',60,100,1,2,3,4,1,2,1,0,1,5);
INSERT INTO "unit_result" VALUES(1,3,'Perizinan','licensing','','','','','iso-9001-2008','minor',80,100,1,2,3,4,1,2,0,1,0,5);
CREATE TABLE unreadable (
	run_id INTEGER NOT NULL, 
	path VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	problem VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (run_id, path, position), 
	FOREIGN KEY(run_id) REFERENCES run (id) ON DELETE CASCADE
);
INSERT INTO "unreadable" VALUES(1,'timur/rusak',0,'key-missing','unit.yaml',3);
INSERT INTO "unreadable" VALUES(1,'timur/rusak',1,'file-empty','unit.yaml',0);
CREATE INDEX ix_unit_result_unit_id ON unit_result (unit_id);
CREATE INDEX ix_clause_verdict_clause ON clause_verdict (run_id, clause);
COMMIT;
