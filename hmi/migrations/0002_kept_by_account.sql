-- What is kept of a driver goes by the account, no more by its e-mail address: another account may have that
-- address later. Whose account it was is known from the drivers kept; what is nobody's is forgotten.
CREATE TEMP TABLE known AS
SELECT email, min(id) AS id FROM (
    SELECT
        CASE WHEN json_valid(CAST(value AS TEXT))
            THEN json_extract(CAST(value AS TEXT), '$.account.email') END AS email,
        CASE WHEN json_valid(CAST(value AS TEXT))
            THEN json_extract(CAST(value AS TEXT), '$.account.id') END AS id
    FROM documents WHERE scope = 'account' AND (name = 'driver' OR name LIKE 'driver.%')
)
WHERE email IS NOT NULL AND id IS NOT NULL
GROUP BY email HAVING count(DISTINCT id) = 1;

UPDATE OR REPLACE documents SET name = 'contacts.' || known.id
FROM known WHERE scope = 'contacts' AND name = 'contacts.' || known.email;
UPDATE OR REPLACE documents SET name = 'draft.' || known.id
FROM known WHERE scope = 'messages' AND name = 'draft.' || known.email;
UPDATE OR REPLACE documents SET name = 'layout.' || known.id
FROM known WHERE scope = 'home' AND name = 'layout.' || known.email;
DELETE FROM documents WHERE scope IN ('contacts', 'messages', 'home') AND instr(name, '@') > 0;

-- Places name their owner inside too; those of a guest have none.
UPDATE OR REPLACE documents
SET name = 'navigation.places.' || known.id,
    value = CAST(json_set(CAST(value AS TEXT), '$.owner', known.id) AS BLOB)
FROM known
WHERE scope = 'navigation' AND name IN ('navigation.places', 'navigation.places.' || known.email)
    AND CASE WHEN json_valid(CAST(value AS TEXT))
        THEN json_extract(CAST(value AS TEXT), '$.owner') = known.email END;
DELETE FROM documents WHERE scope = 'navigation' AND (
    (name LIKE 'navigation.places.%' AND instr(name, '@') > 0)
    OR (name = 'navigation.places' AND (
        NOT json_valid(CAST(value AS TEXT))
        OR CASE WHEN json_valid(CAST(value AS TEXT))
            THEN coalesce(json_extract(CAST(value AS TEXT), '$.owner'), '') != '' END
    ))
    OR name = 'navigation.owners'
);
INSERT INTO documents
SELECT
    'navigation', 'navigation.owners',
    CAST(json_group_array(substr(name, length('navigation.places.') + 1)) AS BLOB), max(changed_at)
FROM documents WHERE scope = 'navigation' AND name LIKE 'navigation.places.%'
GROUP BY scope;

-- Messages on their way say in whose name.
UPDATE outbox
SET stream = 'message.' || known.id,
    payload = CAST(json_set(CAST(payload AS TEXT), '$.account', known.id) AS BLOB)
FROM known WHERE kind = 'message' AND stream = 'message.' || known.email AND json_valid(CAST(payload AS TEXT));
DELETE FROM outbox WHERE kind = 'message' AND instr(stream, '@') > 0;

-- A guest keeps nothing, and an erasure goes on only when the services say that the account is gone.
DELETE FROM documents WHERE scope = 'radio' AND name = 'favourites.guest';
DELETE FROM documents WHERE scope = 'erasure';
DROP TABLE known;
