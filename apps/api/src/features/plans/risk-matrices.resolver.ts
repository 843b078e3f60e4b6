import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { ProposedRiskMatrix } from '@sucharit/domain/risks';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { RiskMatrixPreview } from './graphql/risk-matrix-preview.type.js';
import { RiskMatrixInput, RiskMatrixPayload, SetRiskMatrixInput } from './graphql/risk-matrix.inputs.js';
import { RiskMatricesService } from './risk-matrices.service.js';

/** Steps that were left out are none. */
const proposedOf = ({ likelihoodSteps, impactSteps, ...matrix }: RiskMatrixInput): ProposedRiskMatrix => ({
  ...matrix,
  likelihoodSteps: likelihoodSteps ?? null,
  impactSteps: impactSteps ?? null,
});

@Resolver()
export class RiskMatricesResolver {
  constructor(private readonly service: RiskMatricesService) {}

  @Query(() => RiskMatrixPreview, {
    description:
      'Administrators: what the risks of the years in which a matrix would hold come to, level by level and district by district. Nothing is saved. Refused with a RISK_MATRIX_… code and the field at fault.',
  })
  @Requires('matrices:write')
  riskMatrixPreview(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The matrix.' }) input: RiskMatrixInput,
  ): Promise<RiskMatrixPreview> {
    return this.service.preview(caller, proposedOf(input));
  }

  @Mutation(() => RiskMatrixPayload, {
    description:
      'Administrators: sets the matrix that holds from a fiscal year on, and where its size is another one rates the risks of its years by the steps given, all or nothing. Refused with CONFLICT, or with a RISK_MATRIX_… code and the field at fault.',
  })
  @Requires('matrices:write')
  setRiskMatrix(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The matrix.' }) { version, ...input }: SetRiskMatrixInput,
  ): Promise<object> {
    return this.service.set(caller, { ...proposedOf(input), version: version ?? null });
  }
}
