-- Table 5 is contact. 4352 = new row, 4608 = changed row, 4864 = deleted row.
SELECT traveltransactionlog_id, ttime, type, associate_id, record_id
FROM crm7.traveltransactionlog
WHERE tablenumber = 5 AND type IN (4352, 4608, 4864)
ORDER BY traveltransactionlog_id DESC;
