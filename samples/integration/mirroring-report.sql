-- Once: the replica comes without indexes.
CREATE INDEX IX_report_sale ON dbo.sale (status, saledate) INCLUDE (amount, contact_id);

-- The report: companies by the sales won since the turn of the year. Status 2 means sold.
SELECT c.name, COUNT(*) AS sales, SUM(s.amount) AS amount
FROM dbo.sale AS s
JOIN dbo.contact AS c ON c.contact_id = s.contact_id
WHERE s.status = 2
  AND s.saledate >= '2026-01-01'
GROUP BY c.contact_id, c.name
ORDER BY amount DESC;
