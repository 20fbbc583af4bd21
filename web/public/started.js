// Where the script of the page does not come, or the browser cannot read it, nothing else would say so.
addEventListener('load', () => {
  if (!document.documentElement.hasAttribute('data-started')) document.getElementById('broken').hidden = false;
});
