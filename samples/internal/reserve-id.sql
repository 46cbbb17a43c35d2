-- Table 64 is category: its counter is the row 64 + 10 of the table sequence.
BEGIN TRANSACTION;
UPDATE crm7.sequence SET next_id = next_id + 1 WHERE id = 74;
SELECT next_id - 1 AS new_category_id FROM crm7.sequence WHERE id = 74;
COMMIT TRANSACTION;

-- Table 29 is traveltransactionlog.
BEGIN TRANSACTION;
UPDATE crm7.sequence SET next_id = next_id + 1 WHERE id = 39;
SELECT next_id - 1 AS new_log_id FROM crm7.sequence WHERE id = 39;
COMMIT TRANSACTION;
