SELECT c.contact_id, c.name, c.department, k.name AS category
FROM crm7.contact c
LEFT OUTER JOIN crm7.category k ON k.category_id = c.category_idx AND k.deleted = 0
ORDER BY c.name;
