// jsdom draws nothing: style sheets, and the names CSS modules give, are empty here.
export default {};
