-- Signed orders brought as files, between what was read in them and the roadmaps they become.

create table roadmap_import (
    district_id uuid not null,
    id uuid not null,
    owner_id uuid,
    made_by uuid not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    file_id uuid not null,
    file_name varchar(200) not null,
    answers jsonb not null,
    roadmap_id uuid,
    order_id uuid,
    constraint pk_roadmap_import primary key (district_id, id),
    constraint fk_roadmap_import_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_roadmap_import_made_by foreign key (made_by) references portal_user (id),
    constraint fk_roadmap_import_owner_id foreign key (district_id, owner_id) references organisation (district_id, id),
    constraint fk_roadmap_import_file_id foreign key (district_id, file_id) references stored_file (district_id, id),
    constraint fk_roadmap_import_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id),
    constraint fk_roadmap_import_order_id foreign key (district_id, order_id) references office_order (district_id, id)
);

create index ix_roadmap_import_made_by on roadmap_import (made_by);
create index ix_roadmap_import_owner_id on roadmap_import (district_id, owner_id);
create index ix_roadmap_import_file_id on roadmap_import (district_id, file_id);
create index ix_roadmap_import_roadmap_id on roadmap_import (district_id, roadmap_id);
create index ix_roadmap_import_order_id on roadmap_import (district_id, order_id);

alter table roadmap_import enable row level security;
create policy district_roadmap_import on roadmap_import using
    (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on roadmap_import to portal_app;
