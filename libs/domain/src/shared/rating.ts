/** The longest scale of likelihood and impact that a matrix of risks may have. */
export const ratingLimit = 5;
