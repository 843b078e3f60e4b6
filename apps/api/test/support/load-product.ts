type Product = typeof import('./product.js');

declare global {
  /** Set by the environment of the tests. */
  var loadProduct: () => Promise<Product>;
}

/** The product outside the modules of the test: its classes are not those that the test imports. */
export const loadProduct = (): Promise<Product> => globalThis.loadProduct();
