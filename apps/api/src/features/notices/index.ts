export { keepNotice } from './keep-notice.js';
