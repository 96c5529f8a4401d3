import { defineObservation } from '../define-check.ts';

export const serverReachesServiceBus = defineObservation({
  id: 'server-reaches-service-bus',
  asks: 'technician',
  texts: {
    holds: 'The server reaches the Service Bus endpoint on port 443.',
    fails: 'The server cannot reach the Service Bus endpoint on port 443.',
    look: 'Test-NetConnection -ComputerName <namespace>.servicebus.windows.net -Port 443',
    ask: {
      question: 'What does the port test from the Entra Connect server say?',
      holds: 'TcpTestSucceeded: True',
      fails: 'TcpTestSucceeded: False',
    },
  },
});
