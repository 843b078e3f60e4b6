/** Signing in. */
export const signInTexts = {
  title: 'Sign in',
  intro: 'Use the account that the anti-corruption centre gave you.',
  username: 'Username',
  password: 'Password',
  show_password: 'Show password',
  hide_password: 'Hide password',
  submit: 'Sign in',
  submitting: 'Checking…',
  needed: 'Fill in both the username and the password.',
  unreachable: 'The service cannot be reached. Check the network and try again.',
  failed: 'Signing in failed. Try again.',
  headline: 'The whole city on one page',
  about: 'Who has submitted a plan, which measures are slow, how ITA scores change: all 50 districts.',
};
