/**
 * Shows the result of each of our batch tasks that has ended.
 * @param {{ BatchTaskInfos?: { Name: string, State: number, Response: string }[] }} obj the news
 */
function showStockLevels(obj) {
  for (const task of obj.BatchTaskInfos ?? []) {
    const hasEnded = task.State === 4 || task.State === 5;
    if (task.Name === 'StockLevelTask' && hasEnded) {
      Dialog.Information('Stock levels', task.Response);
    }
  }
}

// The event calls the function by its name.
Object.assign(window, { showStockLevels });
PageEventHandler.addServerEvent('ONBATCHEVENT', 'stocklevels', 'showStockLevels(obj)');
