/** The products of the matrix's "client" column. */
export const products = {
  sales: { title: 'Sales', long: 'SuperOffice Sales' },
  service: { title: 'Service', long: 'SuperOffice Service' },
} as const satisfies Record<string, { title: string; long: string }>;

export type ProductId = keyof typeof products;
