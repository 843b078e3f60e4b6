/**
 * Node.js as Jest gives it to a test, and the product beside it: loaded by Node.js itself, once for all files of a process. Jest loads
 * whatever a test imports again for every file, which for the whole product takes longer than most files' tests.
 */
import { TestEnvironment } from 'jest-environment-node';
import './typescript.mjs';

export default class ProductEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadProduct = () => import('./product.ts');
  }
}
