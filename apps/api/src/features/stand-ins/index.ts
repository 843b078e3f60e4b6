export { ActingFor, actingForOf } from './graphql/acting-for.type.js';
export { currentStandIns, standsInAs, standingIn, withStandIns, type CurrentStandIn } from './current-stand-ins.js';
